/**
 * Who is in the network: the findings {@code network.…}, its growth, where attention goes, companies, what changed
 * between exports.
 */
@NullMarked
package dev.rapport.theme.network;

import org.jspecify.annotations.NullMarked;
