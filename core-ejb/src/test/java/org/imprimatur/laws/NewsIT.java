package org.imprimatur.laws;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaParameter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.event.Observes;
import org.junit.jupiter.api.Test;

/** News goes up from floor to floor, and takes nothing along that may be old when it is read. */
class NewsIT {

  private static final ArchCondition<JavaMethod> HEARS_IDS_AND_FACTS =
      new ArchCondition<>("hear of ids and facts, and of no row") {
        @Override
        public void check(JavaMethod method, ConditionEvents events) {
          method.getRawParameterTypes().get(0).getFields().stream()
              .map(field -> field.getRawType())
              .filter(type -> type.getName().startsWith("org.imprimatur") && !type.isEnum())
              .forEach(row -> events.add(
                  SimpleConditionEvent.violated(method, method.getFullName() + " hears of a " + row.getSimpleName())));
        }
      };

  @Test
  void news_carries_ids_and_facts_and_no_row() {
    Law.holds(
        methods()
            .that(DescribedPredicate.describe("observe news of this house", NewsIT::observes))
            .should(HEARS_IDS_AND_FACTS)
            .because("two may act on the same news, and the second would undo what the first saved"));
  }

  private static boolean observes(JavaMethod method) {
    return method.getParameters().stream().anyMatch(NewsIT::ofThisHouse);
  }

  private static boolean ofThisHouse(JavaParameter parameter) {
    JavaClass type = parameter.getRawType();
    return parameter.isAnnotatedWith(Observes.class) && type.getName().startsWith("org.imprimatur");
  }
}
