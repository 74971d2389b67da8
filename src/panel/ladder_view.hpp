// The panel that finds figures, explains cells and inserts sheets.
#pragma once

#include "panel/cell_explanation.hpp"
#include "panel/document_watch.hpp"
#include "panel/figures.hpp"
#include "panel/numbers.hpp"
#include "panel/view.hpp"
#include "sheets/figure.hpp"
#include "shelf/catalogue.hpp"
#include "shelf/editions.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace panel {

class LadderView : public View {
public:
    LadderView(const css::uno::Reference<css::uno::XComponentContext>& context,
               const css::uno::Reference<css::frame::XFrame>& frame);

    void dispose() override;
    void place(int width, int height) override;

private:
    void addControls() override;
    void start() override;

    void addChoices();
    void addFigures();
    void addExplanation();
    void addInsertion();
    Control addInsertButton(const char* command, const Words& heading, const Words& text, const Words& help);
    Control addFreezeButton(const char* scope, const Words& text, const Words& help);
    void listen();

    /// Which item it is in every edition.
    struct ItemKey {
        ladder::ItemKind kind;
        std::string id;
    };

    void editionsChanged();
    void useEdition(const ladder::Edition& edition);
    void fillEditions();
    void fillAreas();
    void fillFigures(const std::optional<ItemKey>& item);
    void refillFigures();
    void chooseEdition();
    void chooseArea();
    void enterList();
    void chooseFigure();
    void selectionChanged();
    std::optional<CellExplanation> explainSelection() const;
    void updateButtons();
    void draw();

    void insertFormula();
    void insertNameAndFormula();
    void copyValue();
    void replaceName();
    void insert(const char* command);
    void freeze(const char* scope);
    void dispatch(const char* command, const std::vector<css::beans::PropertyValue>& arguments);

    void explainFigure();
    void showExplanation(const std::string& label, const std::string& text,
                         std::optional<Replacement> replacement);

    const ladder::Edition& edition() const { return *edition_; }
    std::string areaToWrite() const;
    const FigureRow* chosenRow() const;
    std::optional<ItemKey> chosenItem() const;
    std::optional<sheets::Figure> chosenFigure() const;
    Spreadsheet document() const;

    shelf::Catalogue catalogue_;
    Numbers numbers_;
    std::unique_ptr<DocumentWatch> watch_;
    std::shared_ptr<const shelf::Call> subscription_; ///< to changes of the editions

    const ladder::Edition* edition_;
    std::vector<const ladder::Edition*> editions_; ///< in the order of their dropdown
    ladder::AreaIndex area_ = 0;
    std::vector<ladder::AreaIndex> areas_; ///< in the order of their dropdown
    std::vector<FigureRow> rows_;
    std::optional<Replacement> replacement_;
    bool showsCell_ = false; ///< the explanation is that of a cell

    // Controls, in the order of the panel.
    Control areaList_;
    Control editionList_;
    Control preview_;
    Control search_;
    Control figureList_;
    Control formulaButton_;
    Control nameButton_;
    Control copyButton_;
    Control explanationLabel_;
    Control explanation_;
    Control replaceButton_;
    std::vector<Control> documentButtons_; ///< that change the document
    std::vector<Control> pieceButtons_;    ///< those of them that put something at the cursor
};

} // namespace panel
