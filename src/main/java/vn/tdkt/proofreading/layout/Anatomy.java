package vn.tdkt.proofreading.layout;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import vn.tdkt.papers.PaperNumber;
import vn.tdkt.proofreading.layout.PaperFacts.AnnexFacts;
import vn.tdkt.reading.Layout;
import vn.tdkt.reading.SetParagraph;

/** Takes a paper apart: which of its paragraphs is which part. */
final class Anatomy {
  /** The head of a Party document stands within so many paragraphs. */
  private static final int PARTY_HEAD = 15;

  private Anatomy() {}

  /** The facts of a paper; nothing where it has no official head. */
  static Optional<PaperFacts> of(Layout layout) {
    OptionalInt anchor = HeadFinder.anchor(layout.paragraphs());
    return anchor.isEmpty() ? Optional.empty() : Optional.of(of(layout, anchor.getAsInt()));
  }

  /** By the Party's own head, or by a number in the Party's form. */
  static boolean isOfParty(Layout layout) {
    return layout.paragraphs().stream()
        .filter(paragraph -> !paragraph.isBlank())
        .limit(PARTY_HEAD)
        .flatMap(paragraph -> paragraph.lines().stream())
        .flatMap(line -> Stream.concat(Stream.of(line), line.beside().stream()))
        .map(SetParagraph::text)
        .anyMatch(text -> Sighting.isOfParty(text) || hasPartyNumber(text));
  }

  private static boolean hasPartyNumber(String text) {
    return Sighting.isNumber(text)
        && PaperNumber.read(NumberCheck.behindLabel(text)) instanceof PaperNumber.OfParty;
  }

  private static PaperFacts of(Layout layout, int anchor) {
    List<SetParagraph> paragraphs = layout.paragraphs();
    Parts parts = new Parts(paragraphs);
    int head = new HeadFinder(paragraphs, parts).find(anchor);
    OpeningFinder opening = new OpeningFinder(paragraphs, parts, head);
    int text = opening.find();
    ClosingFinder closing = new ClosingFinder(paragraphs, parts);
    int end = closing.find(text);
    DivisionFinder.find(paragraphs, text, end, parts);
    List<AnnexFacts> annexes =
        new AnnexFinder(paragraphs, layout.sheets(), parts).find(closing.end());
    List<SetParagraph> within = paragraphs.subList(text, end);
    return new PaperFacts(
        layout.sheets(),
        paragraphs,
        opening.kind(),
        parts.areOfLetter(),
        parts.found(),
        parts.rules(),
        parts.countryAtRight(),
        within.stream().filter(p -> !p.inTable() && !p.text().isEmpty()).toList(),
        closing.signatures(),
        annexes,
        endsInTable(within));
  }

  private static boolean endsInTable(List<SetParagraph> within) {
    List<SetParagraph> said = within.stream().filter(p -> !p.text().isEmpty()).toList();
    return !said.isEmpty() && said.getLast().inTable();
  }
}
