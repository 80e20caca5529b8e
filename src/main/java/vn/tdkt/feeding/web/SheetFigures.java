package vn.tdkt.feeding.web;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.tdkt.access.Access;
import vn.tdkt.access.Permission;
import vn.tdkt.facts.Indicators;
import vn.tdkt.feeding.Fed;
import vn.tdkt.feeding.FedLine;
import vn.tdkt.feeding.FedSheet;
import vn.tdkt.feeding.FigurePapers;
import vn.tdkt.feeding.ProvenLine;
import vn.tdkt.feeding.SheetFeeds;
import vn.tdkt.kernel.VietnamTime;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.FigureSources;
import vn.tdkt.scoring.Figures;
import vn.tdkt.scoring.SheetHead;

/** Tells the pages of a sheet what the figures of the year say to it. */
@Component
class SheetFigures implements FigureSources {
  private static final Words WORDS = Words.of("feeding");

  private final SheetFeeds feeds;
  private final FigurePapers papers;
  private final Indicators indicators;

  SheetFigures(SheetFeeds feeds, FigurePapers papers, Indicators indicators) {
    this.feeds = feeds;
    this.papers = papers;
    this.indicators = indicators;
  }

  @Override
  public Optional<Told> told(Figures figures, Access access) {
    SheetHead head = figures.head();
    if (!reads(head, access)) {
      return Optional.empty();
    }
    FedSheet sheet = feeds.of(figures);
    boolean enters = head.state().open() && access.may(Permission.SHEET_EDIT, head.ownScope());
    long changed = sheet.count(FedLine.State.CHANGED);
    if (changed > 0) {
      return Optional.of(told(head, WORDS.say("told.changed", changed), true));
    }
    long open = sheet.count(FedLine.State.TO_TAKE);
    if (enters && open > 0) {
      return Optional.of(told(head, WORDS.say("told.open", open), true));
    }
    return enters && sheet.lines().isEmpty() && !indicators.of(head.unit().value()).isEmpty()
        ? Optional.of(told(head, WORDS.say("told.possible"), false))
        : Optional.empty();
  }

  @Override
  public List<Behind> behind(Figures figures, String leaf, Access access) {
    return reads(figures.head(), access)
        ? papers.of(feeds.of(figures).of(leaf), figures.head().id()).stream()
            .map(SheetFigures::behind)
            .toList()
        : List.of();
  }

  private static boolean reads(SheetHead head, Access access) {
    return access.may(Permission.PLAN_VIEW, head.ownScope());
  }

  private static Told told(SheetHead head, String text, boolean asks) {
    String address = "/bang-cham-diem/" + head.id().value() + "/so-lieu";
    return new Told(text, asks, address, WORDS.say("told.look"));
  }

  private static Behind behind(ProvenLine proven) {
    FedLine line = proven.line();
    UUID indicator = line.feed().source().indicator();
    return new Behind(
        line.name(),
        value(line.fed()) + " · " + line.state().words(),
        indicator == null ? null : "/so-lieu/" + indicator,
        proven.papers().stream().map(one -> new Paper(one.words(), one.address())).toList());
  }

  private static String value(@Nullable Fed fed) {
    if (fed == null) {
      return WORDS.say("none-yet");
    }
    return fed.until() == null
        ? fed.words()
        : WORDS.say("value.until", fed.words(), VietnamTime.date(fed.until()));
  }
}
