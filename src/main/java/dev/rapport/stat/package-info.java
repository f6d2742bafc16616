/** Small exact statistics: estimates with ranges. */
package dev.rapport.stat;
