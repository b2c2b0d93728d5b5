package org.imprimatur.platform.model;

/** Why a setting makes no sense, and the start ends. */
public enum SettingFault {
  WRONG,
  WRONG_UNQUOTED,
  NO_IP_ADDRESS
}
