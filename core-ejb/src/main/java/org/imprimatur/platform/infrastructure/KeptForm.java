package org.imprimatur.platform.infrastructure;

import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.Serial;

/** How a feature's value stands inside of a record that is kept as JSON; found by the service loader. */
public abstract class KeptForm extends SimpleModule {

  @Serial private static final long serialVersionUID = 1L;
}
