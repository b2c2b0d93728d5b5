package org.imprimatur.screening.application;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.imprimatur.committee.application.Authority;
import org.imprimatur.committee.model.Permission;
import org.imprimatur.committee.model.Subject;
import org.imprimatur.disclaimer.model.Renderer;
import org.imprimatur.kernel.model.Code;
import org.imprimatur.kernel.model.Decision;
import org.imprimatur.kernel.model.Refusal;
import org.imprimatur.platform.application.Ids;
import org.imprimatur.screening.model.Answer;
import org.imprimatur.screening.model.BadQuestion;
import org.imprimatur.screening.model.Judge;
import org.imprimatur.screening.model.Question;
import org.imprimatur.screening.model.ScreeningGrounds;
import org.imprimatur.society.application.OurSociety;

/**
 * Screens a text without keeping it: the same input gives the same answer, here and on the command line. No transaction
 * is held while it waits for the rules.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ScreenText {

  private Authority authority;
  private ScreenInTime screen;
  private Renderer renderer;
  private OurSociety society;
  private Ids ids;

  protected ScreenText() {}

  @Inject
  public ScreenText(Authority authority, ScreenInTime screen, Renderer renderer, OurSociety society, Ids ids) {
    this.authority = authority;
    this.screen = screen;
    this.renderer = renderer;
    this.society = society;
    this.ids = ids;
  }

  /**
   * Returns what the policy in force and the channel say of a text; refused to a visitor, when the question makes no
   * sense, and when the screening did not finish.
   *
   * @param language in which findings are said, such as {@code es}
   */
  public Decision<Answer> screen(Question question, String language) {
    return authority.require(Permission.SCREEN_TEXT, Subject.NONE).then(person -> answer(question, language));
  }

  private Decision<Answer> answer(Question question, String language) {
    try {
      return Decision
          .done(new Judge(screen::proof, renderer, society.name(language), language).answer(ids.next(), question));
    } catch (BadQuestion refused) {
      return Decision.refused(new Refusal(Code.INVALID, refused.sentence()));
    } catch (ScreeningFailed unfinished) {
      return Decision.refused(ScreeningGrounds.UNSCREENED);
    }
  }
}
