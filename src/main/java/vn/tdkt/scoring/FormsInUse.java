package vn.tdkt.scoring;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import vn.tdkt.documents.FileUse;
import vn.tdkt.documents.UsesFiles;
import vn.tdkt.kernel.Words;
import vn.tdkt.scoring.store.WordFormStore;

/** Says of which sheet a file is the form. */
@Component
class FormsInUse implements UsesFiles {
  private static final Words WORDS = Words.of("scoring");

  private final WordFormStore forms;

  FormsInUse(WordFormStore forms) {
    this.forms = forms;
  }

  @Override
  public List<FileUse> usesOf(Collection<UUID> files) {
    return forms.ofFiles(files).stream()
        .map(
            form ->
                new FileUse(
                    form.file(),
                    WORDS.say("form.place", form.year()),
                    "/bang-cham-diem/" + form.sheet().value() + "/mau-word/" + form.id()))
        .toList();
  }
}
