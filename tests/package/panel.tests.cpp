// The panel: the names that profiles keep.
#include "oxt.hpp"
#include "support/catch.hpp"

#include <string>

TEST_CASE("The decks and their panels keep the names by which profiles know them") {
    const auto sidebar = oxt::read("registry/Sidebar.xcu");
    CHECK_THAT(sidebar, ContainsSubstring("<value>ParticipatieladderDeck</value>"));
    CHECK_THAT(sidebar, ContainsSubstring("<value>ParticipatieladderPanel</value>"));
    CHECK_THAT(sidebar, ContainsSubstring(
                            "<value>private:resource/toolpanel/ParticipatieladderPanels/Ladder</value>"));
    CHECK_THAT(sidebar, ContainsSubstring("<value>ParticipatieladderEditionsDeck</value>"));
    CHECK_THAT(sidebar, ContainsSubstring("<value>ParticipatieladderEditionsPanel</value>"));
    CHECK_THAT(sidebar, ContainsSubstring(
                            "<value>private:resource/toolpanel/ParticipatieladderPanels/Editions</value>"));
}

TEST_CASE("The icons of the decks are in the package") {
    for (const std::string icon : {"deck.svg", "editions_deck.svg"})
        CHECK_THAT(oxt::read("registry/Sidebar.xcu"),
                   ContainsSubstring("vnd.sun.star.extension://org.participatieladder.calc/icons/" + icon));
    CHECK_THAT(oxt::read("description.xml"), ContainsSubstring("\"org.participatieladder.calc\""));
}
