package org.openhelpline.taxonomy.cli.report;

import java.awt.Color;
import java.awt.Paint;
import java.awt.PaintContext;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Transparency;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.ColorModel;
import java.util.Locale;
import org.apache.batik.svggen.DefaultExtensionHandler;
import org.apache.batik.svggen.SVGGeneratorContext;
import org.apache.batik.svggen.SVGPaintDescriptor;
import org.w3c.dom.Element;

/** What fills a bar. The four differ in light and in pattern, so that nobody needs the colours to tell them apart. */
enum Pattern implements Paint {
  /** Dark, without a pattern. */
  PLAIN(new Color(0x1F4E79), "", Color.WHITE),
  /** Middling, with lines that fall. */
  STRIPED(new Color(0xC55A11), "M-2 6L6 -2M0 8L8 0M2 10L10 2", Color.WHITE),
  /** Light, with dots. */
  DOTTED(new Color(0xCFE2F3), "M2 2h2v2h-2zM6 6h2v2h-2z", new Color(0x1F4E79)),
  /** Nearly white, with lines that stand. */
  LINED(new Color(0xF4F4F4), "M2 0v8M6 0v8", new Color(0x707070));

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final String SIZE = "8";

  private final Color ground;
  private final String path;
  private final Color ink;

  Pattern(Color ground, String path, Color ink) {
    this.ground = ground;
    this.path = path;
    this.ink = ink;
  }

  @Override
  public PaintContext createContext(ColorModel model, Rectangle device, Rectangle2D user, AffineTransform transform,
      RenderingHints hints) {
    return ground.createContext(model, device, user, transform, hints);
  }

  @Override
  public int getTransparency() {
    return Transparency.OPAQUE;
  }

  /** Writes patterns as SVG patterns. */
  static final class Handler extends DefaultExtensionHandler {
    private final String prefix;

    /** Patterns whose ids start so, since a page may hold several charts. */
    Handler(String prefix) {
      this.prefix = prefix;
    }

    @Override
    public SVGPaintDescriptor handlePaint(Paint paint, SVGGeneratorContext context) {
      if (!(paint instanceof Pattern pattern)) {
        return super.handlePaint(paint, context);
      }
      String id = prefix + "-" + pattern.name().toLowerCase(Locale.ROOT);
      Element definition = context.getDOMFactory().createElementNS(NAMESPACE, "pattern");
      definition.setAttributeNS(null, "id", id);
      definition.setAttributeNS(null, "patternUnits", "userSpaceOnUse");
      definition.setAttributeNS(null, "width", SIZE);
      definition.setAttributeNS(null, "height", SIZE);
      Element ground = context.getDOMFactory().createElementNS(NAMESPACE, "rect");
      ground.setAttributeNS(null, "width", SIZE);
      ground.setAttributeNS(null, "height", SIZE);
      // What is drawn by a chart would be inherited here: say that the ground has no outline.
      ground.setAttributeNS(null, "stroke", "none");
      ground.setAttributeNS(null, "fill", hex(pattern.ground));
      definition.appendChild(ground);
      Element lines = context.getDOMFactory().createElementNS(NAMESPACE, "path");
      lines.setAttributeNS(null, "d", pattern.path);
      lines.setAttributeNS(null, "stroke", hex(pattern.ink));
      lines.setAttributeNS(null, "stroke-width", "1");
      lines.setAttributeNS(null, "stroke-dasharray", "none");
      lines.setAttributeNS(null, "fill", "none");
      definition.appendChild(lines);
      return new SVGPaintDescriptor("url(#" + id + ")", "1", definition);
    }

    private static String hex(Color color) {
      return String.format(Locale.ROOT, "#%06x", color.getRGB() & 0xFFFFFF);
    }
  }
}
