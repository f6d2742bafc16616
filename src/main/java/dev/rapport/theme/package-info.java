/** Each theme asks its question of the ledger and answers with a section. */
package dev.rapport.theme;
