package org.imprimatur.launch;

import fish.payara.micro.BootstrapException;
import fish.payara.micro.ClusterCommandResult.ExitStatus;
import fish.payara.micro.ClusterCommandResult;
import fish.payara.micro.boot.AdminCommandRunner;
import fish.payara.micro.boot.PayaraMicroBoot;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.lang.reflect.Array;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.glassfish.grizzly.Transport;
import org.glassfish.grizzly.filterchain.FilterChain;

/** Payara Micro, alone: no cluster, no data grid, one HTTP listener on one address. */
final class Server {

  private static final String CONFIG = "configs.config.server-config.";
  private static final String LISTENER =
      CONFIG + "network-config.network-listeners.network-listener.http-listener.";
  /** Nobody outside needs to know which server and version this is. */
  private static final String HTTP = CONFIG + "network-config.protocols.protocol.http-listener.http.";
  private static final String GRID = CONFIG + "hazelcast-config-specific-configuration.enabled=false";

  private final AdminCommandRunner commands;

  private Server(AdminCommandRunner commands) {
    this.commands = commands;
  }

  /** Starts the server with its HTTP listener closed; {@link #open} opens it. */
  static Server boot(Path home, Path instance, Settings settings) throws Failure {
    var runner = new AtomicReference<AdminCommandRunner>();
    try {
      PayaraMicroBoot micro = micro(home);
      micro.setRootDir(instance.toFile()).setHttpPort(settings.port()).setNoCluster(true)
          .setNoHazelcast(true).setPrintLogo(false);
      micro.setPreBootHandler(before -> prepare(before, settings.bind()));
      micro.setPostBootHandler(runner::set);
      micro.bootStrap();
    } catch (BootstrapException | ReflectiveOperationException e) {
      throw new Failure(Failure.START, Sentence.SERVER_FAILED, Map.of("fault", RootCause.of(e)), e);
    }
    return new Server(runner.get());
  }

  /** Deploys the archive at the context root it names; an answer that is not a success is a failure. */
  void deploy(Path ear, Path log) throws Failure, IOException {
    ClusterCommandResult result = commands.run("deploy", "--name", "imprimatur", "--force=true", ear.toString());
    if (result == null || result.getExitStatus() == ExitStatus.FAILURE) {
      Object cause = RootCause.in(log).orElseGet(() -> RootCause.of(result));
      throw new Failure(Failure.START, Sentence.APPLICATION_FAILED, Map.of("fault", cause));
    }
  }

  /**
   * Lets requests in. Payara Micro leaves pages unreachable for good when requests come in while it deploys,
   * and a browser tab left open since the last run does just that.
   *
   * @param headers the time that the headers of a request may take
   */
  void open(Duration headers) throws Failure {
    var result = commands.run("set", LISTENER + "enabled=true");
    if (result == null || result.getExitStatus() == ExitStatus.FAILURE) {
      throw new Failure(Failure.START, Sentence.PORT_FAILED, Map.of("fault", RootCause.of(result)));
    }
    try {
      FilterChain chain = chain();
      SlowHeaders.bound(chain, headers);
      NoUpgrade.into(chain);
      AddressGate.into(chain);
    } catch (ReflectiveOperationException e) {
      throw new Failure(Failure.START, Sentence.GATES_FAILED, Map.of("fault", RootCause.of(e)), e);
    }
  }

  /** The way of a request through the listener. Only the server's own classes know it, and no compiler sees those. */
  private static FilterChain chain() throws ReflectiveOperationException {
    Object locator = Class.forName("org.glassfish.internal.api.Globals").getMethod("getDefaultHabitat").invoke(null);
    Class<?> config = Class.forName("org.glassfish.grizzly.config.dom.NetworkListener");
    Object service = one(locator, Class.forName("com.sun.enterprise.v3.services.impl.GrizzlyService"), null);
    Object proxy = service.getClass().getMethod("lookupNetworkProxy", config).invoke(service,
        one(locator, config, "http-listener"));
    Object listener = proxy.getClass().getMethod("getUnderlyingListener").invoke(proxy);
    var transport = (Transport) listener.getClass().getMethod("getTransport").invoke(listener);
    return (FilterChain) transport.getProcessor();
  }

  private static Object one(Object locator, Class<?> type, String name) throws ReflectiveOperationException {
    Class<?> lookup = Class.forName("org.glassfish.hk2.api.ServiceLocator");
    var none = (Object[]) Array.newInstance(Annotation.class, 0);
    return name == null
        ? lookup.getMethod("getService", Class.class, none.getClass()).invoke(locator, type, none)
        : lookup.getMethod("getService", Class.class, String.class, none.getClass()).invoke(locator, type, name, none);
  }

  private static void prepare(AdminCommandRunner commands, String address) {
    commands.run("set", LISTENER + "address=" + address);
    commands.run("set", LISTENER + "enabled=false");
    commands.run("set", HTTP + "server-header=false");
    commands.run("set", HTTP + "xpowered-by=false");
    // Its streams would go past the gates, and no proxy asks for it without TLS.
    commands.run("set", HTTP + "http2-enabled=false");
    commands.run("set", GRID);
  }

  /**
   * The implementation is reached by name: it stands in a jar inside payara-micro.jar, which no compiler sees.
   * The two properties are those that the server's own launcher of a laid-out folder sets.
   */
  private static PayaraMicroBoot micro(Path home) throws ReflectiveOperationException {
    System.setProperty("fish.payara.micro.BootJar", home.resolve("launch-micro.jar").toUri().toString());
    System.setProperty("fish.payara.micro.UnpackDir", home.toString());
    Class<?> implementation = Class.forName("fish.payara.micro.impl.PayaraMicroImpl");
    var properties = implementation.getDeclaredMethod("setBootProperties");
    properties.setAccessible(true);
    properties.invoke(null);
    return (PayaraMicroBoot) implementation.getMethod("getInstance").invoke(null);
  }
}
