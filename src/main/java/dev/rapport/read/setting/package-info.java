/**
 * What the person has said about reading: days, zones, meetings, and logs of other tools that they describe.
 */
package dev.rapport.read.setting;
