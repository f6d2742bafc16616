/** The people of each word that the owner has for people. */
package dev.rapport.theme.tag;
