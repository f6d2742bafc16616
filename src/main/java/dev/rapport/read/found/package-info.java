/**
 * Finds exports in folders, zips, zips within zips and pages of JSON, and tells which file is which by what it says.
 */
package dev.rapport.read.found;
