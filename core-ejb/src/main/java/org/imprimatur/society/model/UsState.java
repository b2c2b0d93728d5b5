package org.imprimatur.society.model;

/** A state, the district or a territory by its postal letters; {@link #NONE} for a society elsewhere. */
public enum UsState {
  NONE, AL, AK, AZ, AR, CA, CO, CT, DE, DC, FL, GA, HI, ID, IL, IN, IA, KS, KY, LA, ME, MD, MA, MI, MN, MS,
  MO, MT, NE, NV, NH, NJ, NM, NY, NC, ND, OH, OK, OR, PA, RI, SC, SD, TN, TX, UT, VT, VA, WA, WV, WI, WY, AS,
  GU, MP, PR, VI
}
