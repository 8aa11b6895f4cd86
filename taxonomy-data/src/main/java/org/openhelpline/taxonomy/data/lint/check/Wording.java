package org.openhelpline.taxonomy.data.lint.check;

import java.util.regex.Pattern;
import org.openhelpline.taxonomy.internal.Texts;

/**
 * What a label says about where something happened, in the languages of the labels that ship (English, Spanish, Thai)
 * and of the framework's other working languages (Arabic, French, Portuguese).
 */
public final class Wording {
  private static final Pattern ONLINE = Pattern.compile(
      "\\bon[- ]?line\\b|\\bcyber|\\bciber|\\binternet\\b|\\bsocial media\\b"
          + "|\\ben l[ií]nea\\b|\\bredes sociales\\b|\\ben ligne\\b|\\br[eé]seaux sociaux\\b|\\bredes sociais\\b"
          + "|ออนไลน์|อินเทอร์เน็ต|อินเตอร์เน็ต|ไซเบอร์|إنترنت|انترنت|إلكتروني",
      Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern OFFLINE = Pattern.compile(
      "\\boff[- ]?line\\b|\\bin person\\b|\\bface[- ]to[- ]face\\b"
          + "|\\bfuera de l[ií]nea\\b|\\bpresencial|\\bhors ligne\\b|ออฟไลน์",
      Pattern.UNICODE_CHARACTER_CLASS);
  private static final Pattern OTHER = Pattern.compile(
      "\\bothers?\\b|\\bunspecified\\b|\\botr[oa]s?\\b|\\bautres?\\b|\\boutr[oa]s?\\b|อื่น|أخرى",
      Pattern.UNICODE_CHARACTER_CLASS);

  private Wording() {}

  /** Whether a label says that it happened online. */
  public static boolean saysOnline(String label) {
    return ONLINE.matcher(Texts.key(label)).find();
  }

  /** Whether a label says that it happened offline. */
  public static boolean saysOffline(String label) {
    return OFFLINE.matcher(Texts.key(label)).find();
  }

  /** Whether a label is what is left over, such as "Unspecified / Other". */
  public static boolean saysOther(String label) {
    return OTHER.matcher(Texts.key(label)).find();
  }
}
