package org.imprimatur.submission.model;

/** What a content still lacks before it can be submitted. */
public enum Missing {
  TITLE,
  VOICE,
  PATIENT,
  INTERESTS,
  WRITING_TOOL
}
