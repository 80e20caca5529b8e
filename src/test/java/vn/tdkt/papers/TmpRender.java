package vn.tdkt.papers;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TmpRender {
  @Test
  void render() {
    Office office = new Office(Path.of("/tmp/papers"));
    for (Format f : Format.values()) {
      office.file(Samples.bacGiang(), "bg", f);
      office.file(Samples.thaiNguyen(), "tn", f);
      office.file(Samples.matrix(), "mx", f);
      office.file(Samples.longTable(100), "lt", f);
    }
  }
}
