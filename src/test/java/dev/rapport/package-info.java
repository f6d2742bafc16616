/** Tests of the house itself: who may know whom, and what the sources look like. */
package dev.rapport;
