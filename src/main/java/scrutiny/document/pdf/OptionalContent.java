package scrutiny.document.pdf;

import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentMembershipDictionary;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.jspecify.annotations.Nullable;

/** Determines which layers of a document are switched off (ISO 32000-1, 8.11). */
record OptionalContent(@Nullable PDOptionalContentProperties layers) {
  private static final COSName ALL_ON = COSName.getPDFName("AllOn");
  private static final COSName ANY_OFF = COSName.getPDFName("AnyOff");
  private static final COSName ALL_OFF = COSName.getPDFName("AllOff");

  /** Returns whether content with these properties is not shown. */
  boolean isHidden(@Nullable PDPropertyList properties) {
    return switch (properties) {
      case PDOptionalContentGroup group -> !isOn(group);
      case PDOptionalContentMembershipDictionary membership -> !isShown(membership);
      case null, default -> false;
    };
  }

  private boolean isShown(PDOptionalContentMembershipDictionary membership) {
    List<Boolean> states =
        membership.getOCGs().stream()
            .filter(PDOptionalContentGroup.class::isInstance)
            .map(group -> isOn((PDOptionalContentGroup) group))
            .toList();
    COSName policy = membership.getVisibilityPolicy();
    if (states.isEmpty()) {
      return true;
    } else if (ALL_ON.equals(policy)) {
      return !states.contains(false);
    } else if (ANY_OFF.equals(policy)) {
      return states.contains(false);
    } else if (ALL_OFF.equals(policy)) {
      return !states.contains(true);
    }
    return states.contains(true);
  }

  private boolean isOn(PDOptionalContentGroup group) {
    return layers == null || layers.isGroupEnabled(group);
  }
}
