// The upper half of the panel, in which a figure is found: what is chosen of area, edition and measure, and
// the list of figures: counts with shares, or rates with indexes. A search narrows the list, and adds the
// areas that it finds, also by the name of a municipality: who chooses one of those chooses the area.
#pragma once

#include "panel/choice.hpp"
#include "panel/dropdown.hpp"
#include "panel/figures.hpp"
#include "panel/numbers.hpp"
#include "panel/view.hpp"
#include "sheets/figure.hpp"
#include "shelf/catalogue.hpp"

#include <optional>
#include <string>
#include <vector>

namespace panel {

class FigureChooser {
public:
    explicit FigureChooser(View& view);

    void addControls();
    /// Fills the controls and listens to them. `onFigure` is called when another figure is chosen, or none,
    /// and when what is said of the figure can have changed.
    void start(Callback onFigure);

    /// Goes on with the editions that are in use now. Gives false where they are still the same.
    bool updateEditions();

    std::optional<sheets::Figure> chosenFigure() const;
    /// What is said of the area that is chosen in the list; empty where a figure is, or nothing.
    std::string remarkOnArea() const;
    /// The chosen area and edition as a formula or a command writes them.
    std::string areaToWrite() const;
    std::string editionToWrite() const { return catalogue_->nameToWrite(edition()); }

    /// The chosen figure as the document writes it; empty where there is none.
    std::string chosenValue() const;

    /// The list of figures, in which a double click or Enter asks for the formula.
    const Control& list() const { return list_; }

private:
    void useEdition(const ladder::Edition& edition);
    void fillEditions();
    void fillAreas();
    void fillMeasures();
    void nameList() const;
    void fillList();
    void fillFigures(const std::optional<ItemKey>& item);
    void refillFigures() { fillFigures(chosenItem()); }
    void searchAnew();
    void chooseEdition();
    void chooseArea();
    void chooseMeasure();
    void chooseRow();
    void rememberArea();
    void refillAroundChoice();
    void enterList();

    const ladder::Edition& edition() const { return *edition_; }
    const FigureRow* chosenRow() const;
    const AreaRow* chosenAreaRow() const;
    std::optional<ItemKey> chosenItem() const;

    View& view_;
    Callback onFigure_;
    Choice choice_; ///< what the user has chosen here, or in the panel before
    shelf::Catalogue catalogue_;
    Numbers numbers_;

    const ladder::Edition* edition_;
    std::vector<const ladder::Edition*> editions_; ///< in the order of their dropdown
    ladder::AreaIndex area_;
    std::vector<ladder::AreaIndex> areas_; ///< in the order of their dropdown
    sheets::Measure measure_;
    std::vector<FigureRow> rows_;
    std::vector<AreaRow> areaRows_;
    std::size_t firstFigure_ = 0; ///< where the figures begin in the list
    std::size_t firstArea_ = 0;   ///< and where the areas do
    /// An area was chosen in the list, so that its figures follow where the search finds none of them.
    bool followsArea_ = false;

    DropDown areaList_;
    DropDown editionList_;
    DropDown measureList_;
    Control search_;
    Control list_;
};

} // namespace panel
