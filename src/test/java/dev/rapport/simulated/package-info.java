/**
 * Simulated lives with known truth: ties are born and end, people talk in conversations, and what changes is what was
 * asked for. {@code Calibration} prints how often the reports of a steady life claim a change; {@code NextCount} and
 * {@code ClusteredSlope} are rules on trial for such claims. {@code Backtest} asks of lives with known
 * ties whom the list of slipping ties names. See docs/calibration.md.
 */
package dev.rapport.simulated;
