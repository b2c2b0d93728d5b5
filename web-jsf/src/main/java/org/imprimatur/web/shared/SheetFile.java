package org.imprimatur.web.shared;

import jakarta.faces.context.FacesContext;
import java.io.IOException;

/** A sheet that a page hands to the browser as a file. */
public final class SheetFile {

  /** By it spreadsheets know that letters beyond ASCII are UTF-8. */
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private SheetFile() {}

  /** Answers the request with a sheet instead of the page. */
  public static void hand(String name, String csv) throws IOException {
    var faces = FacesContext.getCurrentInstance();
    var external = faces.getExternalContext();
    external.setResponseContentType("text/csv; charset=UTF-8");
    external.setResponseHeader("Content-Disposition", "attachment; filename=\"" + name + "\"");
    external.getResponseOutputWriter().write(BYTE_ORDER_MARK + csv);
    faces.responseComplete();
  }
}
