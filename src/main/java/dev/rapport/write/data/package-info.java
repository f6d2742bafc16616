/** What the tables of a report mean, said once for people and once for programs. */
package dev.rapport.write.data;
