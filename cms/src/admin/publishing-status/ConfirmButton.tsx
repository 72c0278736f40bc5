import { useState, type ReactNode } from 'react';
import { Button, Dialog, type ButtonProps } from '@strapi/design-system';
import { ConfirmDialog } from '@strapi/strapi/admin';

interface Props extends Pick<ButtonProps, 'variant' | 'disabled' | 'size' | 'startIcon'> {
  label: string;
  /** What will happen, and how it is undone. */
  question: string;
  onConfirm: () => Promise<void>;
  children?: ReactNode;
}

/** A button that asks first. */
export function ConfirmButton({ label, question, onConfirm, ...button }: Props) {
  const [isOpen, setIsOpen] = useState(false);
  const confirm = async (): Promise<void> => {
    setIsOpen(false);
    await onConfirm();
  };
  return (
    <Dialog.Root open={isOpen} onOpenChange={setIsOpen}>
      <Dialog.Trigger>
        <Button {...button}>{label}</Button>
      </Dialog.Trigger>
      <ConfirmDialog title={label} onConfirm={confirm}>
        {question}
      </ConfirmDialog>
    </Dialog.Root>
  );
}
