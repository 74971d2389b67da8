// The panel: the names that profiles keep.
#include "oxt.hpp"
#include "support/catch.hpp"

#include <string>

TEST_CASE("The deck and the panel keep the names by which profiles know them") {
    const auto sidebar = oxt::read("registry/Sidebar.xcu");
    CHECK_THAT(sidebar, ContainsSubstring("<value>ParticipatieladderDeck</value>"));
    CHECK_THAT(sidebar, ContainsSubstring("<value>ParticipatieladderPanel</value>"));
    CHECK_THAT(sidebar, ContainsSubstring(
                            "<value>private:resource/toolpanel/ParticipatieladderPanels/Ladder</value>"));
}

TEST_CASE("The icon of the deck is in the package") {
    CHECK_THAT(oxt::read("registry/Sidebar.xcu"),
               ContainsSubstring("vnd.sun.star.extension://org.participatieladder.calc/icons/deck.svg"));
    CHECK_THAT(oxt::read("description.xml"), ContainsSubstring("\"org.participatieladder.calc\""));
}
