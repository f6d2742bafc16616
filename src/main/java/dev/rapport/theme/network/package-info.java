/**
 * Who is in the network: the findings {@code network.…}, its growth, where attention goes, companies, what changed
 * between exports.
 *
 * <p>What is counted of all people belongs in {@link dev.rapport.theme.network.Network}, of their companies in {@link
 * dev.rapport.theme.network.NetworkCompanies}; a change between exports is a line in {@link
 * dev.rapport.theme.network.NetworkSnapshots} and found in {@code theme.measure}.
 */
@NullMarked
package dev.rapport.theme.network;

import org.jspecify.annotations.NullMarked;
