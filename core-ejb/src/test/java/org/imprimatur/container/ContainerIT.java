package org.imprimatur.container;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import org.imprimatur.channel.model.Networks;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Runs every test of this package inside Payara Micro, in one deployment.
 *
 * <p>The container starts a server for each test <em>class</em>, which takes ten seconds. So there is one class, and
 * the tests stand in interfaces that it implements: to add tests of a use case, write an interface in this package
 * whose {@code default} methods are annotated {@code @Test}, and name it below. Beans are looked up by
 * {@link Beans#get}, as an interface has nothing to inject into. All share one database: make your own people and
 * posts.
 */
@ExtendWith(ArquillianExtension.class)
class ContainerIT
    implements
      StartedInTheContainer,
      VotesInTheContainer,
      HoldsInTheContainer,
      HoldsEndInTheContainer,
      ThreadsInTheContainer,
      RecountsInTheContainer,
      NamingInTheContainer,
      DeliveriesInTheContainer {

  @Deployment
  static WebArchive module() throws IOException {
    forget(Path.of(System.getenv("IMPRIMATUR_DATA")));
    return ShrinkWrap.create(WebArchive.class, "container.war")
        .addAsLibraries(new File(System.getProperty("module.jar")))
        .addAsLibraries(new File(System.getProperty("container.lib")).listFiles())
        .addClass(Networks.class)
        .addPackage(ContainerIT.class.getPackage());
  }

  private static void forget(Path data) throws IOException {
    if (Files.exists(data)) {
      try (var paths = Files.walk(data)) {
        paths.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(File::delete);
      }
    }
  }
}
