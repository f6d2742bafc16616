/** The page that looks back: all months as they were counted for the newest, by number and by name, and what a year was. */
package dev.rapport.write.months;
