/**
 * A stand-in for the ClassGraph library, under whose names Tablesaw looks through the class path for readers and writers
 * of files at its first use. The ledger uses none of them, and looking takes longer than the rest of a table: here,
 * nothing is looked through and nothing found. Holds what Tablesaw calls and no more.
 */
package io.github.classgraph;
