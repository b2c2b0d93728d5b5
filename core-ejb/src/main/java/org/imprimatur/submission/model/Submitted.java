package org.imprimatur.submission.model;

import java.util.Optional;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.policy.model.Screening;

/**
 * What became of a submission to the committee.
 *
 * @param submission as it is now
 * @param screening what the policy said
 * @param stopped why it did not reach the committee; empty when it did. The bounce itself is stored and audited.
 */
public record Submitted(Submission submission, Screening screening, Optional<Refusal> stopped) {}
