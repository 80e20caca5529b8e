package vn.tdkt.register.web;

import java.util.List;
import java.util.UUID;
import vn.tdkt.access.Permission;
import vn.tdkt.kernel.Actor;
import vn.tdkt.kernel.Outcome;
import vn.tdkt.kernel.Words;
import vn.tdkt.pages.ActButton;
import vn.tdkt.pages.Field;
import vn.tdkt.pages.Typed;

/**
 * One act upon a thing of the register, with the form that asks for it. Each is a bean; the page of
 * the thing offers them in their order to those who may.
 *
 * @param <T> a document or a file of work
 */
interface FormAct<T> {
  /** How the keys of its words begin: {@code <family><slug>.title} and so on. */
  String family();

  /** The last part of its address. */
  String slug();

  default Permission permission() {
    return Permission.DOCUMENT_REGISTER;
  }

  /** Whether it can be done to the thing as it stands. */
  boolean offered(T thing);

  /** Whether the lines to choose from are searched first. */
  default boolean searches() {
    return false;
  }

  List<Field> fields(T thing, Typed typed);

  /** Does it; answers with the thing to show next. */
  Outcome<UUID> carryOut(T thing, Typed typed, Actor by);

  /** How its button looks: what cannot be undone warns. */
  default ActButton.Weight weight() {
    return ActButton.Weight.PLAIN;
  }

  default String title() {
    return words("title");
  }

  /** What follows from it. */
  default String intro() {
    return words("intro");
  }

  default String notice() {
    return words("notice");
  }

  private String words(String part) {
    return Words.of("register").say(family() + slug() + "." + part);
  }
}
