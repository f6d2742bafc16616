/** What stands beyond one person: docs/scale.md, tried. */
package dev.rapport.scale;
