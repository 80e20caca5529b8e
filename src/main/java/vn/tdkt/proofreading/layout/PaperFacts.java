package vn.tdkt.proofreading.layout;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.tdkt.papers.PaperKind;
import vn.tdkt.reading.Rule;
import vn.tdkt.reading.SetParagraph;
import vn.tdkt.reading.Sheet;

/**
 * What the checks look at: an opened paper, its parts found.
 *
 * @param sheets of its sections
 * @param paragraphs all of them
 * @param kind by its title, or null where that names none
 * @param isLetter whether it is an official letter
 * @param parts line by line; a part that was not found is not in it
 * @param rules the lines below parts that have one
 * @param countryAtRight false where it stands left of the issuing body
 * @param text the paragraphs between opening and closing
 * @param signatures the lines of each signer
 * @param endsInTable whether a table stands between the last of the text and the closing
 */
record PaperFacts(
    List<Sheet> sheets,
    List<SetParagraph> paragraphs,
    @Nullable PaperKind kind,
    boolean isLetter,
    Map<Part, List<SetParagraph>> parts,
    Map<Part, Rule> rules,
    boolean countryAtRight,
    List<SetParagraph> text,
    List<List<SetParagraph>> signatures,
    List<AnnexFacts> annexes,
    boolean endsInTable) {

  /**
   * An annex.
   *
   * @param attached "(Kèm theo …)", or null where it is missing
   * @param ownPages whether its page numbers begin anew
   */
  record AnnexFacts(SetParagraph heading, @Nullable SetParagraph attached, boolean ownPages) {}

  List<SetParagraph> all(Part part) {
    return parts.getOrDefault(part, List.of());
  }

  Optional<SetParagraph> first(Part part) {
    return all(part).stream().findFirst();
  }
}
