// What is in the panel, and what it does.
#pragma once

#include "office/catalogue.hpp"
#include "panel/cell_explanation.hpp"
#include "panel/document_watch.hpp"
#include "panel/figures.hpp"
#include "panel/form.hpp"
#include "panel/layout.hpp"
#include "sheets/figure.hpp"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XFrame.hpp>

#include <memory>
#include <optional>
#include <vector>

namespace panel {

/// One for each window of a document. It outlives its windows only for the time of a call that it is in.
class View : public std::enable_shared_from_this<View> {
public:
    View(const css::uno::Reference<css::uno::XComponentContext>& context,
         const css::uno::Reference<css::frame::XFrame>& frame);

    /// Builds the controls in a window; `onNewHeight` is called when they need another height.
    void show(const css::uno::Reference<css::awt::XWindowPeer>& parent, Call onNewHeight);
    void dispose();

    const css::uno::Reference<css::awt::XControl>& window() const { return form_.dialog(); }
    int leastWidth() const { return layout_.leastWidth(); }
    int leastHeight(int width) const { return layout_.leastHeight(width); }
    void place(int width, int height);

private:
    using Method = void (View::*)();

    void addChoices();
    void addFigures();
    void addExplanation();
    void addInsertion();
    Control addButtonUnder(const Words& heading, const char* name, const Words& text, const Words& help);
    Control addInsertButton(const char* command, const Words& heading, const Words& text, const Words& help);
    Control addFreezeButton(const char* scope, const Words& text, const Words& help);
    void listen();
    /// A call that does nothing once the view is gone.
    Call follows(Method method);
    /// The same for what the user asks for: it says why something is refused or fails.
    Call does(Method method);
    Call does(std::function<void(View&)> method);

    void fillEditions();
    void fillAreas();
    void fillFigures();
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
    void dispatch(const char* command, std::vector<css::beans::PropertyValue> arguments);

    void explainFigure();
    void showExplanation(const std::string& label, const std::string& text,
                         std::optional<Replacement> replacement);

    int scaled(int pixels) const { return static_cast<int>(pixels * scale_); }
    const ladder::Edition& edition() const { return *edition_; }
    std::string areaToWrite() const;
    const FigureRow* chosenRow() const;
    std::optional<sheets::Figure> chosenFigure() const;
    Spreadsheet document() const;

    css::uno::Reference<css::uno::XComponentContext> context_;
    office::Catalogue catalogue_;
    css::uno::Reference<css::frame::XFrame> frame_;
    ladder::Language language_;
    Numbers numbers_;
    Form form_;
    Layout layout_;
    Call onNewHeight_;
    std::unique_ptr<DocumentWatch> watch_;

    const ladder::Edition* edition_;
    std::vector<const ladder::Edition*> editions_; ///< in the order of their dropdown
    ladder::AreaIndex area_ = 0;
    std::vector<ladder::AreaIndex> areas_; ///< in the order of their dropdown
    std::vector<FigureRow> rows_;
    std::optional<Replacement> replacement_;
    bool showsCell_ = false; ///< the explanation is that of a cell
    double scale_ = 1;       ///< of the screen, beside 96 dots an inch
    int width_ = 0;
    int height_ = 0;
    bool isGone_ = false;

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
    std::vector<std::pair<Control, std::string>> accessibleNames_;
    std::vector<Control> documentButtons_; ///< that change the document
    std::vector<Control> pieceButtons_;    ///< those of them that put something at the cursor
};

} // namespace panel
