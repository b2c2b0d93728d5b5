package org.imprimatur.launch;

import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.FilterChainEvent;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpEvents.IncomingHttpUpgradeEvent;
import org.glassfish.grizzly.http.HttpServerFilter;

/**
 * Reads a request that offers another protocol as if it offered none, as RFC 9110 §7.8 lets a server do. The reader of
 * requests no longer looks for the end of the body of such a request, and when nobody takes the offer up, it waits
 * for more of it until its time is up. Clients of the JDK offer HTTP/2 with every first request of a line.
 */
final class NoUpgrade extends BaseFilter {

  private NoUpgrade() {}

  /** Puts it behind the reader of requests of this chain. */
  static void into(FilterChain chain) {
    chain.add(chain.indexOfType(HttpServerFilter.class) + 1, new NoUpgrade());
  }

  @Override
  public NextAction handleEvent(FilterChainContext context, FilterChainEvent event) {
    if (!(event instanceof IncomingHttpUpgradeEvent upgrade)) {
      return context.getInvokeAction();
    }
    var header = upgrade.getHttpHeader();
    header.setIgnoreContentModifiers(false);
    header.getUpgradeDC().recycle();
    return context.getStopAction();
  }
}
