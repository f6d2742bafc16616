/** Where the value of an option comes from when it is not typed, and what a typed one may be. */
package dev.rapport.cli.settings;
