/** Looks people up in the latest month that was published, without reading an export again. */
package dev.rapport.read.lookup;
