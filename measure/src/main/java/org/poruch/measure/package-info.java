/**
 * From answers to an honest gap profile. Answers ({@link org.poruch.measure.Responses}) become a
 * calibrated test ({@link org.poruch.measure.Calibration}), abilities with their uncertainty
 * ({@link org.poruch.measure.Scoring}), a profile over topics that says what the answers support
 * and what they do not ({@link org.poruch.measure.Profile}), and adaptive tests ({@link
 * org.poruch.measure.AdaptiveTest}). One model throughout: logit P(right) = a·θ + d, θ ~ N(0, 1).
 * Missing answers are left out of the likelihood and never scored as wrong. Nothing here knows a
 * framework, a file or a database.
 */
@NullMarked
package org.poruch.measure;

import org.jspecify.annotations.NullMarked;
