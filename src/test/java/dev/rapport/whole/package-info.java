/** The whole program, from an export to the bytes it writes, judged from outside. */
package dev.rapport.whole;
