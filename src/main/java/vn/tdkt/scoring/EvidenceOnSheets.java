package vn.tdkt.scoring;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tdkt.documents.FileUse;
import vn.tdkt.documents.UsesFiles;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.store.EvidenceUseStore;

/** Says on which sheets, and for which criteria, a file stands as evidence. */
@Component
class EvidenceOnSheets implements UsesFiles {
  private static final Words WORDS = Words.of("scoring");

  private final EvidenceUseStore uses;

  EvidenceOnSheets(EvidenceUseStore uses) {
    this.uses = uses;
  }

  @Override
  public List<FileUse> usesOf(Collection<UUID> files) {
    return uses.ofFiles(files).stream().map(EvidenceOnSheets::use).toList();
  }

  private static FileUse use(EvidenceUseStore.Place place) {
    return new FileUse(
        place.file(),
        WORDS.say("evidence.place", place.year(), place.leaf()),
        "/bang-cham-diem/" + place.sheet().value() + "/minh-chung/" + place.leaf());
  }
}
