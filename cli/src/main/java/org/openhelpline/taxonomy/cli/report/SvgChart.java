package org.openhelpline.taxonomy.cli.report;

import java.awt.Dimension;
import java.awt.geom.Rectangle2D;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGGraphics2D;
import org.apache.batik.svggen.SVGGraphics2DIOException;
import org.apache.batik.svggen.SVGIDGenerator;
import org.jfree.chart.JFreeChart;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Draws a chart as an SVG element that can stand in a page beside others. */
final class SvgChart {
  private static final String NAMESPACE = "http://www.w3.org/2000/svg";

  private SvgChart() {}

  /**
   * Draws a chart.
   *
   * @param id an id that no other chart of the page has
   * @param title what it shows, for those who don't see it
   * @param description where the same figures stand as a table
   */
  static String draw(JFreeChart chart, String id, String title, String description, Dimension size) {
    Document document = document();
    SVGGeneratorContext context = SVGGeneratorContext.createDefault(document);
    context.setComment("");
    context.setExtensionHandler(new Pattern.Handler(id));
    context.setIDGenerator(new SVGIDGenerator() {
      @Override
      public String generateID(String prefix) {
        return id + "-" + super.generateID(prefix);
      }
    });
    SVGGraphics2D graphics = new SVGGraphics2D(context, false);
    graphics.setSVGCanvasSize(size);
    chart.draw(graphics, new Rectangle2D.Double(0, 0, size.width, size.height));
    Element root = graphics.getRoot();
    root.setAttributeNS(null, "viewBox", "0 0 " + size.width + " " + size.height);
    root.setAttributeNS(null, "role", "img");
    root.setAttributeNS(null, "aria-labelledby", id + "-title " + id + "-description");
    root.insertBefore(text(document, "desc", id + "-description", description), root.getFirstChild());
    root.insertBefore(text(document, "title", id + "-title", title), root.getFirstChild());
    removeComments(root);
    return serialised(graphics, root, id);
  }

  private static Document document() {
    try {
      return DocumentBuilderFactory.newInstance().newDocumentBuilder().getDOMImplementation()
          .createDocument(NAMESPACE, "svg", null);
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Element text(Document document, String name, String id, String text) {
    Element element = document.createElementNS(NAMESPACE, name);
    element.setAttributeNS(null, "id", id);
    element.appendChild(document.createTextNode(text));
    return element;
  }

  private static void removeComments(Node node) {
    List<Node> children = new ArrayList<>();
    for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
      children.add(child);
    }
    for (Node child : children) {
      if (child.getNodeType() == Node.COMMENT_NODE) {
        node.removeChild(child);
      } else {
        removeComments(child);
      }
    }
  }

  private static String serialised(SVGGraphics2D graphics, Element root, String id) {
    StringWriter writer = new StringWriter();
    try {
      graphics.stream(root, writer, false, false);
    } catch (SVGGraphics2DIOException e) {
      throw new IllegalStateException(e);
    }
    String svg = writer.toString();
    // The generator calls the definitions of each drawing the same; in one page they need ids of their own.
    return svg.substring(svg.indexOf("<svg")).replace("\"genericDefs\"", "\"" + id + "-definitions\"").strip() + "\n";
  }
}
