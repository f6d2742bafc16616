/**
 * Reads what earlier reports have said: their findings, whom they suggested, and where their data ended.
 */
package dev.rapport.read.earlier;
