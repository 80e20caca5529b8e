package vn.tdkt.papers.pdf;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/**
 * Makes a file a PDF/A-2b, which an archive can still open in decades: it says so in its metadata
 * and tells what its colours mean. The fonts are embedded already.
 */
final class Archival {
  private static final int PART = 2;
  private static final String CONFORMANCE = "B";
  private static final String COLOURS = "sRGB IEC61966-2.1";

  private Archival() {}

  static void mark(PDDocument file, String title) throws IOException {
    file.getDocumentCatalog().addOutputIntent(colours(file));
    PDMetadata metadata = new PDMetadata(file);
    metadata.importXMPMetadata(description(title));
    file.getDocumentCatalog().setMetadata(metadata);
  }

  private static PDOutputIntent colours(PDDocument file) throws IOException {
    byte[] profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
    try (InputStream in = new ByteArrayInputStream(profile)) {
      PDOutputIntent intent = new PDOutputIntent(file, in);
      intent.setInfo(COLOURS);
      intent.setOutputCondition(COLOURS);
      intent.setOutputConditionIdentifier(COLOURS);
      return intent;
    }
  }

  private static byte[] description(String title) throws IOException {
    XMPMetadata metadata = XMPMetadata.createXMPMetadata();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      var archival = metadata.createAndAddPDFAIdentificationSchema();
      archival.setPart(PART);
      archival.setConformance(CONFORMANCE);
      metadata.createAndAddDublinCoreSchema().setTitle(title);
      new XmpSerializer().serialize(metadata, bytes, true);
    } catch (BadFieldValueException | TransformerException e) {
      throw new IOException(e);
    }
    return bytes.toByteArray();
  }
}
