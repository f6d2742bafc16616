/** Where the value of an option comes from when it is not typed, and what a typed one may be. */
@NullMarked
package dev.rapport.cli.settings;

import org.jspecify.annotations.NullMarked;
