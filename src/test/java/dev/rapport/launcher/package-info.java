/** Tests of the packaged program through the real launcher, as a person or cron starts it. */
package dev.rapport.launcher;
