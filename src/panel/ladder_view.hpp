// The panel that finds figures, explains cells and inserts sheets.
#pragma once

#include "panel/cell_explanation.hpp"
#include "panel/document_watch.hpp"
#include "panel/figure_chooser.hpp"
#include "panel/view.hpp"
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
               const css::uno::Reference<css::frame::XFrame>& frame)
        : View(context, frame)
        , chooser_(*this)
        , sheetMenu_(*this) {}

    void dispose() override;

private:
    void addControls() override;
    void start() override;

    void addFigureButtons();
    void addExplanation();
    void addInsertion();
    void addSheetMenu();
    Control addPieceButton(const char* command, const Words& text, const Words& help);
    void listen();

    void editionsChanged();
    void figureChanged();
    void selectionChanged();
    void updateButtons();
    void offerRepair();

    std::optional<css::table::CellAddress> selectedCell() const;
    std::optional<CellExplanation> explainSelection() const;
    void explainFigure();
    void showExplanation(const std::string& label, const std::string& text,
                         std::optional<Replacement> replacement);

    void insertFormula();
    void insertNameAndFormula();
    void copyValue();
    void replaceName();
    void insert(const char* command);
    void run(const char* command, const std::vector<css::beans::PropertyValue>& arguments);
    void repair();

    Spreadsheet document() const;

    FigureChooser chooser_;
    std::unique_ptr<DocumentWatch> watch_;
    shelf::Subscription subscription_; ///< to changes of the editions
    std::optional<Replacement> replacement_;
    /// The name of the sheet that was last looked through for repairs. Its position can become another one's.
    std::optional<std::string> sheetOfOffer_;
    bool offersRepair_ = false;
    bool explainsCell_ = false; ///< as against the chosen figure

    // Controls, in the order of the panel.
    Control formulaButton_;
    Control nameButton_;
    Control copyButton_;
    Control explanationLabel_;
    Control explanation_;
    Control replaceButton_;
    Control repairButton_;
    DropDown sheetMenu_;
    std::vector<Control> pieceButtons_; ///< the buttons that put something at the cursor
};

} // namespace panel
