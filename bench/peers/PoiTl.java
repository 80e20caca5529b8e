import com.deepoove.poi.XWPFTemplate;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;

/** poi-tl as its guide shows it; a template is used up by being filled, so it is compiled anew. */
record PoiTl(byte[] template) implements Fill.Engine {
  @Override
  public void fill(Map<String, Object> record, ByteArrayOutputStream out) throws IOException {
    try (XWPFTemplate compiled = XWPFTemplate.compile(new ByteArrayInputStream(template))) {
      compiled.render(record).write(out);
    }
  }
}
