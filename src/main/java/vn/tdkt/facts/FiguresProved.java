package vn.tdkt.facts;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tdkt.documents.FileUse;
import vn.tdkt.documents.UsesFiles;
import vn.tdkt.facts.store.FactEvidenceStore;
import vn.tdkt.kernel.Words;

/** Says which figures, and of which time, a file proves. */
@Component
class FiguresProved implements UsesFiles {
  private static final Words WORDS = Words.of("facts");

  private final FactEvidenceStore store;

  FiguresProved(FactEvidenceStore store) {
    this.store = store;
  }

  @Override
  public List<FileUse> usesOf(Collection<UUID> files) {
    return store.ofFiles(files).stream().map(FiguresProved::use).toList();
  }

  private static FileUse use(FactEvidenceStore.Place place) {
    return new FileUse(
        place.file(),
        WORDS.say("evidence.place", place.what(), new Span(place.from(), place.until()).words()),
        new PapersOf(place.figure(), place.fact(), 1).address());
  }
}
