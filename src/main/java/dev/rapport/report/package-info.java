/** The vocabulary of a finished report: sections, findings, readings, charts as data. */
package dev.rapport.report;
