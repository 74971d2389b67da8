#include "panel/listener.hpp"

#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XStyleSettingsSupplier.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <cppuhelper/implbase1.hxx>
#include <sal/log.hxx>

#include <exception>
#include <optional>

namespace panel {

using namespace css;

namespace {

template<class Interface>
class Listener : public cppu::WeakImplHelper1<Interface> {
public:
    explicit Listener(Callback callback)
        : callback_(std::move(callback)) {}

    void SAL_CALL disposing(const lang::EventObject& /*event*/) override {
        callback_ = [] {};
    }

protected:
    Callback callback_;
};

class ActionListener : public Listener<awt::XActionListener> {
public:
    using Listener::Listener;
    void SAL_CALL actionPerformed(const awt::ActionEvent& /*event*/) override {
        runWithoutThrowing(callback_);
    }
};

class ItemListener : public Listener<awt::XItemListener> {
public:
    using Listener::Listener;
    void SAL_CALL itemStateChanged(const awt::ItemEvent& /*event*/) override {
        runWithoutThrowing(callback_);
    }
};

class TextListener : public Listener<awt::XTextListener> {
public:
    using Listener::Listener;
    void SAL_CALL textChanged(const awt::TextEvent& /*event*/) override { runWithoutThrowing(callback_); }
};

class KeyListener : public Listener<awt::XKeyListener> {
public:
    KeyListener(std::optional<sal_Int16> key, Callback callback)
        : Listener(std::move(callback))
        , key_(key) {}
    void SAL_CALL keyPressed(const awt::KeyEvent& event) override {
        if (!key_ || (event.KeyCode == *key_ && event.Modifiers == 0))
            runWithoutThrowing(callback_);
    }
    void SAL_CALL keyReleased(const awt::KeyEvent& /*event*/) override {}

private:
    std::optional<sal_Int16> key_;
};

class MouseListener : public Listener<awt::XMouseListener> {
public:
    using Listener::Listener;
    void SAL_CALL mousePressed(const awt::MouseEvent& /*event*/) override { runWithoutThrowing(callback_); }
    void SAL_CALL mouseReleased(const awt::MouseEvent& /*event*/) override {}
    void SAL_CALL mouseEntered(const awt::MouseEvent& /*event*/) override {}
    void SAL_CALL mouseExited(const awt::MouseEvent& /*event*/) override {}
};

class FocusListener : public Listener<awt::XFocusListener> {
public:
    using Listener::Listener;
    void SAL_CALL focusGained(const awt::FocusEvent& /*event*/) override {}
    void SAL_CALL focusLost(const awt::FocusEvent& /*event*/) override { runWithoutThrowing(callback_); }
};

class StyleListener : public Listener<awt::XStyleChangeListener> {
public:
    using Listener::Listener;
    void SAL_CALL styleSettingsChanged(const lang::EventObject& /*event*/) override {
        runWithoutThrowing(callback_);
    }
};

class WindowListener : public Listener<awt::XWindowListener> {
public:
    using Listener::Listener;
    void SAL_CALL windowResized(const awt::WindowEvent& /*event*/) override { runWithoutThrowing(callback_); }
    void SAL_CALL windowMoved(const awt::WindowEvent& /*event*/) override {}
    void SAL_CALL windowShown(const lang::EventObject& /*event*/) override { runWithoutThrowing(callback_); }
    void SAL_CALL windowHidden(const lang::EventObject& /*event*/) override {}
};

} // namespace

// It is copied on purpose; the declaration says why.
void runWithoutThrowing(Callback callback) { // NOLINT(performance-unnecessary-value-param)
    try {
        callback();
    } catch (const uno::Exception& failure) {
        SAL_WARN("extensions.participatieladder", failure.Message);
    } catch (const std::exception& failure) {
        SAL_WARN("extensions.participatieladder", failure.what());
    }
}

void onAction(const Control& control, Callback callback) {
    const uno::Reference<awt::XActionListener> listener = new ActionListener(std::move(callback));
    if (const uno::Reference<awt::XButton> button{control, uno::UNO_QUERY}; button.is())
        button->addActionListener(listener);
    else
        uno::Reference<awt::XListBox>(control, uno::UNO_QUERY_THROW)->addActionListener(listener);
}

void onChoice(const Control& control, Callback callback) {
    uno::Reference<awt::XListBox>(control, uno::UNO_QUERY_THROW)
        ->addItemListener(new ItemListener(std::move(callback)));
}

void onTick(const Control& control, Callback callback) {
    uno::Reference<awt::XCheckBox>(control, uno::UNO_QUERY_THROW)
        ->addItemListener(new ItemListener(std::move(callback)));
}

void onText(const Control& control, Callback callback) {
    uno::Reference<awt::XTextComponent>(control, uno::UNO_QUERY_THROW)
        ->addTextListener(new TextListener(std::move(callback)));
}

void onKey(const Control& control, sal_Int16 key, Callback callback) {
    uno::Reference<awt::XWindow>(control, uno::UNO_QUERY_THROW)
        ->addKeyListener(new KeyListener(key, std::move(callback)));
}

void onAnyKey(const Control& control, Callback callback) {
    uno::Reference<awt::XWindow>(control, uno::UNO_QUERY_THROW)
        ->addKeyListener(new KeyListener(std::nullopt, std::move(callback)));
}

void onMousePressed(const Control& control, Callback callback) {
    uno::Reference<awt::XWindow>(control, uno::UNO_QUERY_THROW)
        ->addMouseListener(new MouseListener(std::move(callback)));
}

void onFocusLost(const Control& control, Callback callback) {
    uno::Reference<awt::XWindow>(control, uno::UNO_QUERY_THROW)
        ->addFocusListener(new FocusListener(std::move(callback)));
}

void onResize(const uno::Reference<awt::XWindow>& window, Callback callback) {
    window->addWindowListener(new WindowListener(std::move(callback)));
}

void onThemeChange(const Control& window, Callback callback) {
    uno::Reference<awt::XStyleSettingsSupplier>(window, uno::UNO_QUERY_THROW)
        ->getStyleSettings()
        ->addStyleChangeListener(new StyleListener(std::move(callback)));
}

} // namespace panel
